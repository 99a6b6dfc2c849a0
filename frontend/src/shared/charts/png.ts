const SHARPNESS = 2;

/**
 * A picture of a chart. Drawn shape by shape: turning the SVG into an image would need a source
 * that the content security policy does not allow.
 */
export function png(svg: SVGSVGElement): Promise<Blob | null> {
  const { width, height } = svg.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>('rect, line, path, text')) draw(pen, shape);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function draw(pen: CanvasRenderingContext2D, shape: SVGGraphicsElement): void {
  const { fill, stroke, strokeWidth, strokeDasharray, font, textAnchor } = getComputedStyle(shape);
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  pen.fillStyle = fill;
  pen.strokeStyle = stroke;
  pen.lineWidth = Number.parseFloat(strokeWidth);
  pen.setLineDash(strokeDasharray === 'none' ? [] : strokeDasharray.split(/[ ,]+/).map(Number.parseFloat));
  if (shape instanceof SVGTextElement) {
    pen.font = font;
    pen.textAlign = textAnchor === 'middle' ? 'center' : textAnchor === 'end' ? 'right' : 'left';
    pen.fillText(shape.textContent, number('x'), number('y'));
    return;
  }
  const outline = new Path2D(shape instanceof SVGPathElement ? (shape.getAttribute('d') ?? '') : undefined);
  if (shape instanceof SVGRectElement)
    outline.rect(number('x'), number('y'), number('width'), number('height'));
  if (shape instanceof SVGLineElement) {
    outline.moveTo(number('x1'), number('y1'));
    outline.lineTo(number('x2'), number('y2'));
  }
  if (fill !== 'none') pen.fill(outline);
  if (stroke !== 'none') pen.stroke(outline);
}
