import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { AppError } from '@/lib/app-error';
import type { Turn } from '../page-turn';

/** Points to pixels: 200 dots an inch, at which ten-point type is read as well as at more. */
export const PIXELS_PER_POINT = 200 / 72;
const MOST_PIXELS = 24_000_000;

export interface PageImage {
  readonly png: Buffer;
  /** Pixels in a point of the turned page. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

interface NodeCanvas {
  readonly canvas: { toBuffer(type: 'image/png'): Buffer };
  readonly context: CanvasRenderingContext2D;
}

interface CanvasFactory {
  create(width: number, height: number): NodeCanvas;
  destroy(canvas: NodeCanvas): void;
}

/** Draws a page, turned. Throws `AppError` where this machine has no canvas for pdf.js to draw on. */
export const drawPage = async (pdf: PDFDocumentProxy, page: PDFPageProxy, turn: Turn): Promise<PageImage> => {
  const rotation = (page.rotate + turn) % 360;
  const { width, height } = page.getViewport({ scale: 1, rotation });
  const scale = Math.min(PIXELS_PER_POINT, Math.sqrt(MOST_PIXELS / (width * height)));
  const factory = pdf.canvasFactory as CanvasFactory;
  const drawn = createCanvas(factory, Math.ceil(width * scale), Math.ceil(height * scale));
  try {
    const viewport = page.getViewport({ scale, rotation });
    await page.render({ canvas: null, canvasContext: drawn.context, viewport }).promise;
    return { png: drawn.canvas.toBuffer('image/png'), scale, width, height };
  } finally {
    factory.destroy(drawn);
  }
};

const createCanvas = (factory: CanvasFactory, width: number, height: number): NodeCanvas => {
  try {
    return factory.create(width, height);
  } catch (cause) {
    throw new AppError(
      'unsupported',
      'The PDF has no text layer, and this machine cannot draw its pages for text recognition.',
      { cause },
    );
  }
};
